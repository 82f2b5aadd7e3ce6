import java.io.File;
import java.util.Arrays;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.types.IntervalSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Imports a graph file with the Gephi toolkit, as the program itself does, and prints what came in as JSON,
 * one thing a line. Run by test/helpers/gephi.ts.
 */
public class ImportWithGephi {
  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(args[0]));
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    System.out.println("{\"report\": " + json(container.getReport().getText()) + ", \"directed\": " + model.isDirected() + "}");
    for (Column column : model.getNodeTable()) System.out.println(describe("nodeColumn", column));
    for (Column column : model.getEdgeTable()) System.out.println(describe("edgeColumn", column));
    for (Node node : model.getGraph().getNodes().toArray()) {
      System.out.println("{\"node\": " + json(node.getId()) + ", \"label\": " + json(node.getLabel())
          + ", \"color\": " + json(node.getColor().getRed() + " " + node.getColor().getGreen() + " " + node.getColor().getBlue())
          + ", \"x\": " + node.x() + ", \"y\": " + node.y() + ", \"size\": " + node.size()
          + ", " + values(node) + "}");
    }
    for (Edge edge : model.getGraph().getEdges().toArray()) {
      System.out.println("{\"edge\": " + json(edge.getId()) + ", \"source\": " + json(edge.getSource().getId())
          + ", \"target\": " + json(edge.getTarget().getId()) + ", \"label\": " + json(edge.getLabel())
          + ", \"kind\": " + json(edge.getTypeLabel()) + ", \"weight\": " + edge.getWeight()
          + ", " + values(edge) + "}");
    }
    System.exit(0);
  }

  private static String describe(String kind, Column column) {
    return "{\"" + kind + "\": " + json(column.getId()) + ", \"title\": " + json(column.getTitle())
        + ", \"type\": " + json(column.getTypeClass().getSimpleName()) + "}";
  }

  private static String values(Element element) {
    StringBuilder text = new StringBuilder("\"values\": {");
    String separator = "";
    for (Column column : element.getTable()) {
      Object value = element.getAttribute(column);
      if (value == null) continue;
      text.append(separator).append(json(column.getId())).append(": ").append(jsonValue(value));
      separator = ", ";
    }
    return text.append("}").toString();
  }

  private static String jsonValue(Object value) {
    if (value instanceof Double || value instanceof Integer || value instanceof Long || value instanceof Boolean) return value.toString();
    if (value instanceof Object[]) return "[" + String.join(", ", Arrays.stream((Object[]) value).map(ImportWithGephi::json).toList()) + "]";
    if (value instanceof IntervalSet) {
      StringBuilder text = new StringBuilder();
      for (Interval interval : ((IntervalSet) value).toArray()) text.append((long) interval.getLow()).append("..").append((long) interval.getHigh()).append(" ");
      return json(text.toString().trim());
    }
    return json(value);
  }

  private static String json(Object value) {
    if (value == null) return "null";
    StringBuilder text = new StringBuilder("\"");
    for (char c : value.toString().toCharArray()) {
      if (c == '"' || c == '\\') text.append('\\').append(c);
      else if (c < ' ' || c > '~') text.append(String.format("\\u%04x", (int) c));
      else text.append(c);
    }
    return text.append("\"").toString();
  }
}
