/* LockOrdering.md
```lock-order
Hierarchy
  -> Appenders
    -> Appender
```

| Lock | Declared as | Protects |
|---|---|---|
| `Hierarchy` | `Hierarchy._loggers` | `Hierarchy._loggers (contents)` |
| `Appenders` | `Logger._appenderLock` | `Logger._appenders` |
| `Appender` | `Appender.this` | `Appender._closed`, `Appender._guard` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

// The shape of log4net.
public abstract class Appender
{
    private bool _closed;
    private bool _guard;

    public void DoAppend(string message)
    {
        lock (this)
        {
            if (_closed || _guard) return;
            _guard = true;
            try
            {
                Append(message);
            }
            finally
            {
                _guard = false;
            }
        }
    }

    public void Close()
    {
        lock (this)
        {
            if (!_closed)
            {
                OnClose();
                _closed = true;
            }
        }
    }

    protected abstract void Append(string message);

    protected virtual void OnClose()
    {
    }
}

public sealed class Logger(Logger? parent)
{
    private readonly ReaderWriterLockSlim _appenderLock = new(LockRecursionPolicy.SupportsRecursion);
    private List<Appender>? _appenders;

    public void Log(string message)
    {
        var writes = 0;
        for (Logger? logger = this; logger != null; logger = logger.Parent)
        {
            logger._appenderLock.EnterReadLock();
            try
            {
                if (logger._appenders != null)
                {
                    foreach (var appender in logger._appenders) appender.DoAppend(message);
                    writes++;
                }
            }
            finally
            {
                logger._appenderLock.ExitReadLock();
            }
        }
    }

    public Logger? Parent => parent;

    public void Add(Appender appender)
    {
        _appenderLock.EnterWriteLock();
        try
        {
            (_appenders ??= new List<Appender>()).Add(appender);
        }
        finally
        {
            _appenderLock.ExitWriteLock();
        }
    }

    internal void CloseAll()
    {
        _appenderLock.EnterWriteLock();
        try
        {
            _appenders?.ForEach(static a => a.Close());
            _appenders = null;
        }
        finally
        {
            _appenderLock.ExitWriteLock();
        }
    }
}

public sealed class Hierarchy
{
    private readonly Dictionary<string, Logger> _loggers = new();

    public Logger Get(string name)
    {
        lock (_loggers)
        {
            if (!_loggers.TryGetValue(name, out var logger))
            {
                var dot = name.LastIndexOf('.');
                logger = new Logger(dot < 0 ? null : Get(name.Substring(0, dot)));
                _loggers.Add(name, logger);
            }

            return logger;
        }
    }

    public void Shutdown()
    {
        lock (_loggers)
        {
            foreach (var logger in _loggers.Values) logger.CloseAll();
            _loggers.Clear();
        }
    }
}
