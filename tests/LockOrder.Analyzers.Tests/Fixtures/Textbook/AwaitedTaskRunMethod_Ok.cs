/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Indexer._turn` | `Indexer._words` |
*/
public sealed class Indexer
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, int> _words = [];

    public async Task RebuildAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            await Task.Run(Rebuild, ct);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Rebuild()
    {
        _words.Clear();
    }
}
