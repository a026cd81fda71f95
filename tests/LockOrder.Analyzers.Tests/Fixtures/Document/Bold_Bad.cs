/* LockOrdering.md
```lock-order
1. **Session.gate** - first
2. __Log.gate__
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
            lock ({|LOCK1001:Session.gate|}) { }
        }
    }
}
