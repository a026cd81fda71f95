/* LockOrdering.md
```lock-order
Dictionary mutex     If we have a pending query, we must
|                    hold this
V
Dictionary header
|
V
Secondary index tree latch   The tree latch protects also all
|                            the B-tree non-leaf pages.
V
Log mutex
```
*/
static class D
{
    internal static readonly object DictionaryMutex = new();
    internal static readonly object DictionaryHeader = new();
    internal static readonly object SecondaryIndexTreeLatch = new();
    internal static readonly object LogMutex = new();
}

class Use
{
    public void N1()
    {
        lock (D.DictionaryMutex)
        {
            lock (D.LogMutex) { }
        }
    }

    public void N2()
    {
        lock (D.LogMutex)
        {
            lock ({|LOCK1001:D.DictionaryHeader|}) { }
        }
    }
}
