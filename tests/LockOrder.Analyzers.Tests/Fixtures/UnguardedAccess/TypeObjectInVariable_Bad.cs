/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `log` | `typeof(Journal)` | `Journal.s_lines` |
*/
public class Journal
{
    private static readonly Type s_type = typeof(string);
    private static int s_lines;

    public static int AnotherType()
    {
        Type gate = typeof(string);
        lock (gate)
        {
            return {|LOCK2001:s_lines|};
        }
    }

    public static int Kept()
    {
        lock (s_type)
        {
            return {|LOCK2001:s_lines|};
        }
    }
}
