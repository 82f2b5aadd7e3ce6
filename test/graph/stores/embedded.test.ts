import test from 'ava';
import {openEmbedded} from '../../../graph/stores/embedded.js';
import {storeContract} from '../../contract/store.js';

storeContract(test, 'embedded', async () => openEmbedded(null));
