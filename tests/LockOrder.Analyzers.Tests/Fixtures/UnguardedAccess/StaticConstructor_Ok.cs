/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Names` | `Names.s_gate` | `Names.s_known`, `Names.s_count` |
*/
public static class Names
{
    private static readonly object s_gate = new();
    private static readonly Dictionary<string, int> s_known;
    private static int s_count;

    // Nobody else gets at the type before this has ended.
    static Names()
    {
        s_known = new Dictionary<string, int> { [""] = 0 };
        s_known.Add("nobody", 1);
        Fill();
    }

    public static int Count()
    {
        lock (s_gate)
        {
            Fill();
            return s_known.Count;
        }
    }

    private static void Fill() => s_count++;
}
