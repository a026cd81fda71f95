/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `log` | `typeof(Journal)` | `Journal.s_lines` |
*/
public class Journal
{
    private static readonly Type s_type = typeof(Journal);
    private static int s_lines;

    public static int Typed()
    {
        Type gate = typeof(Journal);
        lock (gate)
        {
            return s_lines;
        }
    }

    public static int Untyped()
    {
        object gate = typeof(Journal);
        Monitor.Enter(gate);
        try
        {
            return s_lines;
        }
        finally
        {
            Monitor.Exit(gate);
        }
    }

    public static int Kept()
    {
        lock (s_type)
        {
            return s_lines;
        }
    }
}
