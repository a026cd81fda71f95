// After dotnet/SqlClient #755: a bulk copy that holds the connection's only slot reads from a source that asks for the same slot. Here it uses the part that takes no slot.
public sealed class SqlLink
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private int _rows;

    public async Task WriteAsync(int rows)
    {
        await _slot.WaitAsync().ConfigureAwait(false);
        try
        {
            while (rows-- > 0)
            {
                _rows += ScalarCore();
            }
        }
        finally
        {
            _slot.Release();
        }
    }

    public async Task<int> ScalarAsync()
    {
        await _slot.WaitAsync().ConfigureAwait(false);
        try
        {
            return ScalarCore();
        }
        finally
        {
            _slot.Release();
        }
    }

    private int ScalarCore() => 1;
}
