/* LockOrdering.md
log4j's order: a category is asked first, its appenders write under their own lock.

| Lock | Declared as |
|---|---|
| category | `Category.this` |
| appender | `AppenderSkeleton.this` |

```lock-order
category
  ->appender   (CallAppenders->DoAppend)
```
*/
// After log4j's Bugzilla 41214 and 50213: an appender that logs what went wrong enters a category while it holds itself.
public interface IAppender
{
    void DoAppend(string text);

    void Close();
}

public class Category
{
    private readonly List<IAppender> _appenders = [];
    private readonly Category? _parent;

    public Category(Category? parent) => _parent = parent;

    public void AddAppender(IAppender appender)
    {
        lock (this)
        {
            _appenders.Add(appender);
        }
    }

    public void Error(string text) => ForcedLog(text);

    protected void ForcedLog(string text) => CallAppenders(text);

    private void CallAppenders(string text)
    {
        for (var c = this; c != null; c = c._parent)
        {
            lock (c)
            {
                foreach (var appender in c._appenders)
                {
                    appender.DoAppend(text);
                }
            }
        }
    }
}

public abstract class AppenderSkeleton : IAppender
{
    protected bool Closed;

    public void DoAppend(string text)
    {
        lock (this)
        {
            if (!Closed)
            {
                {|LOCK1001:Append(text)|};
            }
        }
    }

    protected abstract void Append(string text);

    public virtual void Close()
    {
        lock (this)
        {
            Closed = true;
        }
    }
}

public sealed class SocketAppender(Category internalLog, Stream target) : AppenderSkeleton
{
    private readonly Queue<string> _problems = new();

    protected override void Append(string text)
    {
        try
        {
            target.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
        catch (IOException e)
        {
            Report(e.Message);
        }
    }

    private void Report(string text) => internalLog.Error(text);
}
