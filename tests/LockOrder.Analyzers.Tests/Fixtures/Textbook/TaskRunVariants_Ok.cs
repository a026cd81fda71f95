/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Indexer._turn` | `Indexer._words`, `Indexer._files`, `Indexer._state` |
*/
public sealed class Indexer
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, int> _words = [];
    private readonly List<string> _files = [];
    private int _state;

    public async Task RebuildAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            await Task.Run(Rebuild, ct).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Rebuild()
    {
        _words.Clear();
        foreach (var file in _files) _words[file] = file.Length;
    }

    public async Task AddAsync(string file)
    {
        await _turn.WaitAsync();
        try
        {
            await Task.Factory.StartNew(() => _files.Add(file));
            await StepAsync(async () =>
            {
                await Task.Yield();
                _state++;
            });
            await Task.WhenAll(Scan(), Scan());
        }
        finally
        {
            _turn.Release();
        }

        async Task Scan()
        {
            await Task.Delay(1);
            _ = _files.Count;
        }
    }

    private static async Task StepAsync(Func<Task> step)
    {
        for (var i = 0; i < 3; i++)
        {
            try
            {
                await step();
                return;
            }
            catch (IOException)
            {
                await Task.Delay(10);
            }
        }
    }
}
