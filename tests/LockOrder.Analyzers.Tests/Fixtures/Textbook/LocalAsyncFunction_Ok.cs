/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Feed._turn` | `Feed._position` |
*/
public sealed class Feed
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private long _position;

    public async Task StepAsync()
    {
        await _turn.WaitAsync();
        try
        {
            await ScanAsync();
        }
        finally
        {
            _turn.Release();
        }

        async Task ScanAsync()
        {
            await Task.Delay(1);
            _position++;
        }
    }
}
