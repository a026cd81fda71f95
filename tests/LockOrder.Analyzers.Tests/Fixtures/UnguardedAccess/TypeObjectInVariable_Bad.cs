/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `log` | `typeof(Journal)` | `Journal.s_lines` |
*/
public class Journal
{
    private static int s_lines;

    public static int AnotherType()
    {
        Type gate = typeof(string);
        lock (gate)
        {
            return {|LOCK2001:s_lines|};
        }
    }
}
