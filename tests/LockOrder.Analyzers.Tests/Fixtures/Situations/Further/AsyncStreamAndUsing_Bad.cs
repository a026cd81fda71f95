/* LockOrdering.md
```lock-order
Feed.Cursor
  ->Sink.Buffer   (Drain)
```
*/
//- ignore LOCK0006
//- ignore LOCK0005
public sealed class Feed
{
    private readonly SemaphoreSlim _cursor = new(1, 1);
    private int _position;

    public async IAsyncEnumerable<int> ReadAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            int item;
            await _cursor.WaitAsync();
            try
            {
                item = _position++;
            }
            finally
            {
                _cursor.Release();
            }

            yield return item;
        }
    }
}

public sealed class Sink
{
    private readonly SemaphoreSlim _buffer = new(1, 1);
    private readonly List<int> _items = [];

    public async Task DrainAsync(Feed feed)
    {
        await _buffer.WaitAsync();
        try
        {
            await foreach (var item in {|LOCK1001:feed.ReadAsync()|})
            {
                _items.Add(item);
            }
        }
        finally
        {
            _buffer.Release();
        }
    }
}
