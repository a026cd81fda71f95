public sealed class Log(Appender appender)
{
    public void Error(string text) => Call(text);

    private void Call(string text)
    {
        lock (this)
        {
            {|LOCK1003.leg:appender.DoAppend(text)|};
        }
    }
}

public abstract class Appender
{
    public void DoAppend(string text)
    {
        lock (this)
        {
            {|LOCK1003.leg:Append(text)|};
        }
    }

    protected abstract void Append(string text);
}

public sealed class Socket : Appender
{
    private Log? _log;

    public void Attach(Log log) => _log = log;

    protected override void Append(string text) => Report(text);

    private void Report(string text) => _log?.Error(text);
}
