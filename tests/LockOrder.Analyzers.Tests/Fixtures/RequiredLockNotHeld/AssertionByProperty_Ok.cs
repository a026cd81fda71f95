/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `pool` | `Pool._sync` | `Pool._idle` |
*/
using System.Diagnostics;

public sealed class Pool
{
    private readonly object _sync = new();
    private int _idle;

    private bool HasLock => Monitor.IsEntered(_sync);

    // A condition, not a contract.
    public int Peek() => HasLock ? _idle : 0;

    public void Return()
    {
        lock (_sync)
        {
            Add();
        }
    }

    private void Add()
    {
        Debug.Assert(HasLock);
        _idle++;
    }
}
