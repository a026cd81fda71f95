/* LockOrdering.md
```lock-order
Pair.Left
  ->Pair.Right
```
*/
public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();
    private readonly object _top = new();

    // The document says nothing of the top.
    public void Forward()
    {
        lock (_left)
        {
            lock ({|LOCK1003.leg:_top|})
            {
            }
        }
    }

    public void Backward()
    {
        lock (_top)
        {
            lock ({|LOCK1003.leg:_left|})
            {
            }
        }
    }
}
