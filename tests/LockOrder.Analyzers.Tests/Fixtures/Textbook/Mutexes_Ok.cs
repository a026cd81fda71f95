/* LockOrdering.md
```lock-order
Spool.Machine
  ->Spool.Process
```

| Lock | Declared as | Protects |
|---|---|---|
| `Spool.Machine` | `Spool._machine` | |
| `Spool.Process` | `Spool._process` | `Spool._written`, `Spool._last` |
*/
public sealed class Spool : IDisposable
{
    private readonly Mutex _machine = new(false, @"Global\Spool");
    private readonly Lock _process = new();
    private long _written;
    private string? _last;

    public bool Append(string path, string line)
    {
        bool owned;
        try
        {
            owned = _machine.WaitOne(TimeSpan.FromSeconds(5));
        }
        catch (AbandonedMutexException)
        {
            owned = true;
        }

        if (!owned)
        {
            return false;
        }

        try
        {
            File.AppendAllText(path, line);
            lock (_process)
            {
                _written += line.Length;
                _last = line;
            }

            return true;
        }
        finally
        {
            _machine.ReleaseMutex();
        }
    }

    public void Rotate(string path)
    {
        _machine.WaitOne();
        try
        {
            if (File.Exists(path))
            {
                File.Move(path, path + ".1", overwrite: true);
            }
        }
        finally
        {
            _machine.ReleaseMutex();
        }
    }

    public (long, string?) Status
    {
        get
        {
            lock (_process) return (_written, _last);
        }
    }

    public void Dispose() => _machine.Dispose();
}

public static class Program
{
    public static int Main(string[] args)
    {
        using var single = new Mutex(true, "Local\\SpoolTool", out var created);
        if (!created)
        {
            Console.Error.WriteLine("already running");
            return 1;
        }

        try
        {
            using var spool = new Spool();
            foreach (var arg in args)
            {
                spool.Append("log", arg);
            }

            return 0;
        }
        finally
        {
            single.ReleaseMutex();
        }
    }

    public static bool TrySingle(Action body)
    {
        Mutex? mutex = null;
        var owns = false;
        try
        {
            mutex = new Mutex(initiallyOwned: false, "Local\\Other");
            owns = mutex.WaitOne(0);
            if (owns)
            {
                body();
            }

            return owns;
        }
        finally
        {
            if (owns)
            {
                mutex!.ReleaseMutex();
            }

            mutex?.Dispose();
        }
    }
}
