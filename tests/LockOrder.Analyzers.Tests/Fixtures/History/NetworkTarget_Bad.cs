//- ignore LOCK4003
// After neutmute/nlog-targets-loggly #33: the base class writes under its lock, and this target waits for a network call in the write.
public abstract class LogTarget
{
    private readonly object _syncRoot = new();
    private int _written;

    public void Log(string text)
    {
        lock (_syncRoot)
        {
            _written++;
            {|LOCK4002:Write(text)|};
        }
    }

    protected abstract void Write(string text);
}

public sealed class NetworkTarget(Func<string, Task> send) : LogTarget
{
    protected override void Write(string text)
    {
        send(text).Wait();
    }
}
