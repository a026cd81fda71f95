/* LockOrdering.md
```lock-order unlisted=report
Hub.Clients
  ->Hub.Groups
```
*/
public sealed class Hub
{
    private readonly object _clients = new();
    private readonly object _groups = new();
    private readonly object _metrics = new();
    private int _n;

    public void Join()
    {
        lock (_clients)
        {
            lock (_groups)
            {
                _n++;
                lock ({|LOCK1002:_metrics|})
                {
                    _n++;
                }
            }
        }
    }
}
