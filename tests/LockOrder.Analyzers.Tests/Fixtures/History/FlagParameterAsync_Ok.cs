// After many writers: the flush says by a parameter that its caller has the lock already.
public sealed class Writer
{
    private readonly SemaphoreSlim _lock = new(1, 1);
    private int _written;

    public async Task FlushAsync(bool isLocked)
    {
        if (!isLocked)
        {
            await _lock.WaitAsync();
        }

        try
        {
            _written = 0;
        }
        finally
        {
            if (!isLocked)
            {
                _lock.Release();
            }
        }
    }

    public async Task WriteAsync()
    {
        await _lock.WaitAsync();
        try
        {
            if (++_written > 10)
            {
                await FlushAsync(true);
            }
        }
        finally
        {
            _lock.Release();
        }

        await FlushAsync(false);
    }
}
