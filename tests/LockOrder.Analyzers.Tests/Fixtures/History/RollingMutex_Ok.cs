/* LockOrdering.md
# How the appenders lock

The named mutex keeps other processes out, the monitor other threads. The mutex is rare and slow, so it comes last.

```lock-order
FileAppender.LockObj
    RollingAppender.MutexForRolling     (AppendCore->AdjustBeforeAppend)
```
*/
// After apache/logging-log4net #279: a roll took the mutex and opened the file, which wants the appender's monitor; an append did it the other way.
public abstract class AppenderSkeleton
{
    private int _errors;

    protected object LockObj { get; } = new();

    public string Name { get; set; } = "";

    public void DoAppend(string text)
    {
        lock (LockObj)
        {
            if (text.Length == 0)
            {
                _errors++;
                return;
            }

            Append(text);
        }
    }

    protected abstract void Append(string text);
}
//- file FileAppender.cs
public class FileAppender : AppenderSkeleton
{
    private StringWriter? _writer;

    public string File { get; set; } = "log.txt";

    protected override void Append(string text) => _writer?.WriteLine(text);

    protected void SafeOpenFile(string name, bool append)
    {
        try
        {
            OpenFile(name, append);
        }
        catch (IOException)
        {
            Name = "failed";
        }
    }

    protected virtual void OpenFile(string name, bool append)
    {
        lock (LockObj)
        {
            _writer?.Dispose();
            _writer = new StringWriter();
            if (append)
            {
                _writer.Write(name);
            }
        }
    }
}
//- file RollingAppender.cs
public class RollingAppender : FileAppender
{
    private readonly Mutex _mutexForRolling = new();
    private long _size;

    public long MaxSize { get; set; } = 1 << 20;

    protected override void Append(string text)
    {
        AdjustBeforeAppend();
        base.Append(text);
        _size += text.Length;
    }

    public void Activate()
    {
        lock (LockObj)
        {
            _mutexForRolling.WaitOne();
            try
            {
                _size = 0;
                SafeOpenFile(File, true);
            }
            finally
            {
                _mutexForRolling.ReleaseMutex();
            }
        }
    }

    private void AdjustBeforeAppend()
    {
        _mutexForRolling.WaitOne();
        try
        {
            if (_size > MaxSize)
            {
                _size = 0;
            }
        }
        finally
        {
            _mutexForRolling.ReleaseMutex();
        }
    }
}
