/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Outbox._flush` | `Outbox._transport` |
*/
// A public method that only releases may be the second half of a pair.
public sealed class Outbox
{
    private readonly SemaphoreSlim _flush = new(1, 1);
    private Stream? _transport;

    public async Task FlushAsync()
    {
        await _flush.WaitAsync();
        try
        {
            await (_transport?.FlushAsync() ?? Task.CompletedTask);
        }
        finally
        {
            _flush.Release();
        }
    }

    // The wait was forgotten. Nothing leaves the semaphore held, so this is not the other half of anything.
    public void Close()
    {
        try
        {
            _transport = null;
        }
        finally
        {
            _flush.Release();
        }
    }
}
