// Given names with the gender they mostly have; from general knowledge, for "he" and "she" only.

const words = (text: string): readonly string[] => text.trim().toLowerCase().split(/\s+/);

// prettier-ignore
export const MALE_NAMES: ReadonlySet<string> = new Set(words(`
james john robert michael mike william david richard joseph thomas tom charles christopher chris daniel dan matthew matt anthony tony mark donald steven steve stephen paul andrew andy joshua josh kenneth ken kevin brian george timothy tim
edward ronald ron jason jeffrey jeff ryan jacob gary nicholas nick eric jonathan larry justin scott brandon benjamin ben samuel sam gregory greg frank alexander alex raymond patrick jack dennis jerry tyler aaron jose adam nathan henry
zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy mason vincent
liam roy bobby caleb bradley russell lucas marco antonio luis carlos miguel pedro javier fernando diego sergio pablo mario manuel francisco jorge ricardo roberto alejandro rafael luiz joão joao paulo vladimir sergei sergey dmitry dmitri ivan
mikhail alexei aleksei igor oleg yuri viktor victor nikolai boris andrei andriy volodymyr petro oleksandr oleksiy dmytro mykola vitali vitaliy yevgeny yevhen pavel anatoly konstantin recep tayyip mustafa mehmet ahmet ali hassan hussein
husayn mohammed mohammad muhammad mohamed ahmed ahmad abdullah abdul ibrahim omar umar khalid khaled salman yusuf youssef karim tariq faisal bashar saddam mahmoud hamid reza javad mahdi qasem qassem benjamin yitzhak ariel shimon ehud yair
moshe avi jean pierre jacques françois francois emmanuel nicolas laurent louis henri philippe michel alain hans klaus jürgen jurgen wolfgang helmut gerhard olaf friedrich stefan dieter giuseppe giovanni matteo luigi silvio sergio andrea lars
erik sven anders jens olaf narendra rahul amit imran nawaz asif shehbaz xi jinping li keqiang wang yi shinzo fumio yoshihide kim moon joko widodo rodrigo prayut hun jair evo hugo nicolás nicolas fidel raúl raul justin boris nigel jeremy keir
rishi tony gordon barack bill hillel mitt newt rudy rex jared lindsey ted marco bernie pete mitch chuck kamal steffen jens antony lloyd jake elon mark jeff tim sundar george harry philip leonid eliud akilisi robert emmerson cyril jacob
`));

// prettier-ignore
export const FEMALE_NAMES: ReadonlySet<string> = new Set(words(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary kamala
nikki condoleezza madeleine susan ursula angela theresa teresa nicola christine marine annalena giorgia sanna jacinda julia mette erna aung suu kyi indira sonia benazir malala sheikh hasina park tsai ing-wen carrie dilma cristina michelle
fatima aisha zainab maryam leila layla noor hatice emine ivanka melania jill laura nadia olga tatiana natalia natalya svetlana irina elena yelena ekaterina yulia julia maria marija anastasia ksenia oksana olena iryna greta kirsten tulsi alexandria
nancy elise liz kellyanne sarah yvonne brigid wanda agnès agnes simone amelia claire eleanor ingrid karin birgit petra sabine monika francesca chiara lucia sofia carmen isabel pilar rosa
`));
