/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Downloader._slots` | `Downloader._active`, `Downloader._queue` |
*/
public sealed class Downloader
{
    private readonly SemaphoreSlim _slots = new(1, 1);
    private readonly List<Task> _active = [];
    private readonly Queue<Uri> _queue = new();

    public async Task PumpAsync(Func<Uri, Task> fetch)
    {
        Uri next;
        await _slots.WaitAsync();
        try
        {
            next = _queue.Dequeue();
        }
        finally
        {
            _slots.Release();
        }

        await fetch(next);
        {|LOCK2001:_active|}.RemoveAll(t => t.IsCompleted);
    }

    public async Task AddAsync(Uri uri)
    {
        await _slots.WaitAsync().ConfigureAwait(false);
        try
        {
            _queue.Enqueue(uri);
            _active.Add(Task.Run(() =>
            {
                Console.WriteLine({|LOCK2001:_queue|}.Count);
            }));
        }
        finally
        {
            _slots.Release();
        }
    }
}
