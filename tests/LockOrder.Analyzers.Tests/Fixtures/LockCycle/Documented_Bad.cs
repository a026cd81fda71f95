/* LockOrdering.md
The document settles this pair, so there is one inversion and no cycle.

```lock-order
Pair.Left
  ->Pair.Right
```
*/
public class Pair
{
    private readonly object _left = new();
    private readonly object _right = new();

    public void Forward()
    {
        lock (_left)
        {
            lock (_right)
            {
            }
        }
    }

    public void Backward()
    {
        lock (_right)
        {
            lock ({|LOCK1001:_left|})
            {
            }
        }
    }
}
