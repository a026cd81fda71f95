/* LockOrdering.md
```lock-order
Account.Gate -> log
```
*/
abstract class Entity
{
    protected readonly object Gate = new();
}

class Account : Entity
{
    private static readonly object s_log = new();

    public void Good()
    {
        lock (Gate)
        {
            lock (s_log) { }
        }
    }

    public void Bad()
    {
        lock (s_log)
        {
            lock ({|LOCK1001:Gate|}) { }
        }
    }
}
