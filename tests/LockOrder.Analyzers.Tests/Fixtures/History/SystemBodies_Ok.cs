/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| bodies | `SystemData.Bodies` | `SystemData.Bodies (contents)` |
*/
//- ignore LOCK2005
// After njthomson/SrvSurvey #835: bodies are found and made under the lock of their list, and a report copied the list without it.
public sealed class SystemBody(int id, string name)
{
    public int Id => id;

    public string Name => name;

    public int Settlements { get; set; }
}

public sealed class SystemData
{
    internal readonly List<SystemBody> Bodies = [];

    public string Name { get; init; } = string.Empty;

    public static SystemData Load(IEnumerable<string> names)
    {
        var data = new SystemData { Name = "loaded" };
        var id = 0;
        foreach (var name in names)
        {
            data.Bodies.Add(new SystemBody(id++, name));
        }

        return data;
    }

    private SystemBody FindOrCreate(string name, int id)
    {
        lock (Bodies)
        {
            var body = Bodies.Find(known => known.Id == id);
            if (body is null)
            {
                body = new SystemBody(id, name);
                Bodies.Add(body);
                Bodies.Sort(static (left, right) => left.Id.CompareTo(right.Id));
            }

            return body;
        }
    }

    public void OnScan(string name, int id) => FindOrCreate(name, id).Settlements++;
}

public static class SettlementReport
{
    private static SystemData? s_current;

    public static void Use(SystemData data) => s_current = data;

    public static string Prepare()
    {
        if (s_current is not { } data)
        {
            return string.Empty;
        }

        List<SystemBody> bodies;
        lock (data.Bodies)
        {
            bodies = data.Bodies.ToList();
        }

        return string.Join(", ", from body in bodies where body.Settlements > 0 orderby body.Name select body.Name);
    }

    public static int Count(SystemData data)
    {
        var sum = 0;
        lock (data.Bodies)
        {
            foreach (var body in data.Bodies)
            {
                sum += body.Settlements;
            }
        }

        return sum;
    }
}
