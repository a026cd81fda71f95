/* LockOrdering.md
```lock-order
Cluster.topology -> Journal.file
```
*/
public class Cluster
{
    private readonly object _topology = new();
    private int _count;

    public async Task AllAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            lock (_topology)
            {
                _count++;
            }

            await Task.Yield();
        }
    }
}

public class Journal(Cluster cluster)
{
    private readonly SemaphoreSlim _file = new(1, 1);

    public async Task WriteAsync()
    {
        await _file.WaitAsync();
        try
        {
            {|LOCK1001.w:await {|LOCK1001.w:cluster.AllAsync(3)|}|};
        }
        finally
        {
            _file.Release();
        }
    }
}
