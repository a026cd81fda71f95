/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Registry<T>.Gate` | `Registry<T>.s_count` |
*/
// A static of another instantiation of a generic type has another lock; the instantiations are not told apart.
public static class Registry<T>
{
    private static readonly object s_gate = new();
    private static int s_count;

    public static void CopyFrom<TOther>()
    {
        lock (s_gate)
        {
            s_count += Registry<TOther>.s_count;
        }
    }
}
