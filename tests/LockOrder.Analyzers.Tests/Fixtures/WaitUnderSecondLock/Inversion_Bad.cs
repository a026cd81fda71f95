/* LockOrdering.md
```lock-order
Queue2.Outer
  ->Queue2.Items
```
*/
public class Queue2
{
    private readonly object _outer = new();
    private readonly object _items = new();
    private int _count;

    // Taken in order; but waking up takes the outer one again with the inner one held. One report.
    public void Take()
    {
        lock (_outer)
        {
            lock (_items)
            {
                if (_count == 0)
                {
                    {|LOCK4004:Monitor.Wait(_outer)|};
                }
            }
        }
    }
}
