/* LockOrdering.md
```lock-order
1. `Session.gate`: {|LOCK0001:guards the table of sessions|}
2. `Log.gate` – the journal
```
*/
static class Session
{
    internal static readonly object gate = new();
}

static class Log
{
    internal static readonly object gate = new();
}

class Use
{
    public void N1()
    {
        lock (Log.gate)
        {
            lock (Session.gate) { }
        }
    }
}
