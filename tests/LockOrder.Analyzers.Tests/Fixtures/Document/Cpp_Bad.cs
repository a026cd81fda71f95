/* LockOrdering.md
```lock-order
Db::mutex_ -> Log::mutex_
```
*/
static class Db
{
    internal static readonly object mutex_ = new();
}

static class Log
{
    internal static readonly object mutex_ = new();
}

class Use
{
    public void N1()
    {
        lock (Log.mutex_)
        {
            lock ({|LOCK1001:Db.mutex_|}) { }
        }
    }
}
