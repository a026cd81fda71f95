/* LockOrdering.md
```lock-order
Cache.Gate
  ->Log.Gate
```
*/
class Cache
{
    private static readonly object s_gate = new();

    // The lock of the enclosing class.
    internal sealed class Entry
    {
        public void Touch()
        {
            lock (s_gate)
            {
            }
        }
    }
}

class Log
{
    private readonly object _gate = new();

    public void Write(Cache.Entry entry)
    {
        lock (_gate)
        {
            {|LOCK1001:entry.Touch()|};
        }
    }
}
