/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Uploads._gate` | `Uploads._parts` |
*/
//- ignore LOCK3003
public sealed class Uploads
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly List<int> _parts = [];

    public async Task AllAsync(int count)
    {
        await _gate.WaitAsync();
        try
        {
            _parts.Clear();
        }
        finally
        {
            _gate.Release();
        }

        await Task.WhenAll(Enumerable.Range(0, count).Select(UploadAsync));

        async Task UploadAsync(int part)
        {
            await Task.Delay(part);
            {|LOCK2001:_parts|}.Add(part);
        }
    }

    public async Task<int> CountAsync()
    {
        await _gate.WaitAsync();
        try
        {
            return Count();
        }
        finally
        {
            _gate.Release();
        }

        int Count() => _parts.Count;
    }

    public async IAsyncEnumerable<int> StreamAsync()
    {
        await _gate.WaitAsync();
        var copy = _parts.ToArray();
        _gate.Release();
        foreach (var part in copy)
        {
            yield return part;
        }

        yield return {|LOCK2001:_parts|}.Count;
    }
}
