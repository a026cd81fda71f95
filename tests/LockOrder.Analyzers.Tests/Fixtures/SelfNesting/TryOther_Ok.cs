/* LockOrdering.md
```lock-order
Node.Gate
```
*/
public class Node
{
    private readonly object _gate = new();
    private int _weight;

    public bool Move(Node other)
    {
        lock (_gate)
        {
            if (!Monitor.TryEnter(other._gate))
            {
                return false;
            }

            try
            {
                _weight += other._weight;
                return true;
            }
            finally
            {
                Monitor.Exit(other._gate);
            }
        }
    }
}
