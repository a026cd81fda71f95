/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `G` | `Doc._lock` | `Doc._n` |
*/
public sealed class Doc
{
    private readonly Lock _lock = new();
    private int _n;
    private void Ensure(ref bool taken)
    {
        if (_lock.IsHeldByCurrentThread) return;
        _lock.Enter();
        taken = true;
    }
    public void C()
    {
        var taken = false;
        try { Ensure(ref taken); _n++; } finally { if (taken) _lock.Exit(); }
    }
}
