public sealed class Uploader
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly Mutex _mutex = new();
    private int _sent;

    public async Task UploadAsync(Stream stream)
    {
        await _gate.WaitAsync();
        try
        {
            await stream.FlushAsync();
            _sent++;
            _gate.Release();
        }
        finally
        {
            {|LOCK3002:_gate.Release()|};
        }
    }

    public void Once()
    {
        _mutex.WaitOne();
        try
        {
            if (_sent == 0)
            {
                _mutex.ReleaseMutex();
                return;
            }

            _sent--;
        }
        finally
        {
            {|LOCK3002:_mutex.ReleaseMutex()|};
        }
    }
}
