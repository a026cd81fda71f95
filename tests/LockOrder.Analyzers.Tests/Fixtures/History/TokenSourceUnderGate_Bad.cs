// After MassTransit's supervisors and dotnet/runtime's linked tokens: a stop cancels its source under the agent's lock, and what hangs on the token runs there.
public interface IAgent
{
    Task Completed { get; }
}

public class Supervisor : IAgent
{
    private readonly Dictionary<long, IAgent> _agents = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _completed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _next;

    public CancellationToken Stopping => _stopping.Token;

    public Task Completed => _completed.Task;

    public void Add(IAgent agent)
    {
        lock (_agents)
        {
            _agents.Add(_next++, agent);
        }
    }

    public void Stop()
    {
        lock (_agents)
        {
            {|LOCK4003:SetStopping()|};
            if (_agents.Count == 0)
            {
                _completed.TrySetResult();
            }
        }
    }

    private void SetStopping()
    {
        if (!_stopping.IsCancellationRequested)
        {
            _stopping.Cancel();
        }
    }
}
