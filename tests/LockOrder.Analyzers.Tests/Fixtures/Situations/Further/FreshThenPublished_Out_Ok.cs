/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `E` | `Ent.Sync` | `Ent.X` |
*/
public sealed class Ent
{
    internal readonly object Sync = new();
    internal int X;
    internal static bool TryParse(string s, out Ent? e)
    {
        e = s.Length == 0 ? null : new Ent();
        return e is not null;
    }
    public static Ent? A(string s)
    {
        if (!TryParse(s, out var e)) return null;
        e!.X = 3;
        return e;
    }
}
