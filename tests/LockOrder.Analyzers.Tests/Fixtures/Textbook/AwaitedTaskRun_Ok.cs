/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Feed._turn` | `Feed._position` |
*/
public sealed class Feed
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _position;

    public async Task ResetAsync()
    {
        await _turn.WaitAsync();
        try
        {
            await Task.Run(() => _position = 0);
        }
        finally
        {
            _turn.Release();
        }
    }
}
