/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `E` | `Ent.Sync` | `Ent.X` |
*/
public class Ent
{
    internal readonly object Sync = new();
    internal int X;
    public static T Make<T>() where T : Ent, new() { var e = new T(); e.X = 9; return e; }
}
