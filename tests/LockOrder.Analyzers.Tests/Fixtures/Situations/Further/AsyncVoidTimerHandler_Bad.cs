/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Monitoring._gate` | `Monitoring._samples` |
*/
//- ignore LOCK3003
public sealed class Monitoring
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly List<int> _samples = [];
    private readonly System.Timers.Timer _timer = new(100);

    public Monitoring()
    {
        _timer.Elapsed += async (_, _) =>
        {
            await Task.Delay(1);
            {|LOCK2001:_samples|}.Add(1);
        };
        _timer.Elapsed += OnElapsed;
    }

    private async void OnElapsed(object? sender, System.Timers.ElapsedEventArgs e)
    {
        await _gate.WaitAsync();
        _samples.Add(2);
        _gate.Release();
        if ({|LOCK2001:_samples|}.Count > 100)
        {
            _timer.Stop();
        }
    }
}
