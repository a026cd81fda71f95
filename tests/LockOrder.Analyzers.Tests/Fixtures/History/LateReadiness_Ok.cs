// After microsoft/kernel-memory #883: who waited for the semaphore while another got everything ready leaves without giving it back.
public sealed class SqlMemory : IDisposable
{
    private readonly SemaphoreSlim _initSemaphore = new(1, 1);
    private readonly List<string> _indexes = [];
    private volatile bool _isReady;

    public string Schema { get; init; } = "dbo";

    public async Task CreateIndexAsync(string index, CancellationToken cancellation = default)
    {
        if (!_isReady)
        {
            await InitAsync(cancellation).ConfigureAwait(false);
        }

        _indexes.Add(index);
    }

    public async Task<IReadOnlyList<string>> GetIndexesAsync(CancellationToken cancellation = default)
    {
        if (!_isReady)
        {
            await InitAsync(cancellation).ConfigureAwait(false);
        }

        return _indexes;
    }

    public void Dispose() => _initSemaphore.Dispose();

    private async Task InitAsync(CancellationToken cancellation)
    {
        await _initSemaphore.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_isReady)
            {
                return;
            }

            await CreateTablesAsync(cancellation).ConfigureAwait(false);
            _isReady = true;
        }
        finally
        {
            _initSemaphore.Release();
        }
    }

    private async Task CreateTablesAsync(CancellationToken cancellation)
    {
        await Task.Delay(1, cancellation).ConfigureAwait(false);
        _indexes.Clear();
        _indexes.Add(Schema);
    }
}
