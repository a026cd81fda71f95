/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Names` | `Names.Gate` | `Names.Known` |
*/
//- ignore LOCK4003
public class Names
{
    internal static readonly object Gate = new();
    internal static int Known;

    // What a timer runs later is not part of the construction.
    static Names()
    {
        Known = 1;
        s_timer = new Timer(_ => {|LOCK2001:Known|}++, null, 1000, 1000);
    }

    private static readonly Timer s_timer;

    // An instance is made when the type has long been there.
    public Names()
    {
        {|LOCK2001:Known|}++;
    }
}

public static class Others
{
    static Others()
    {
        {|LOCK2001:Names.Known|} = 3;
    }

    public static int Count { get; set; }
}
