// After JDK-6487638 and JDK-6977677: the logger class is locked to find the manager, the manager is locked to add a logger, which asks the class for its root.
public class JdkLogger
{
    private static readonly object ClassLock = typeof(JdkLogger);
    private static JdkLogger? global;
    private readonly string _name;
    private JdkLogger? _parent;

    internal JdkLogger(string name) => _name = name;

    public string Name => _name;

    public static JdkLogger GetLogger(string name)
    {
        return LogManager.Instance.Demand(name);
    }

    public static JdkLogger Global
    {
        get
        {
            lock (typeof(JdkLogger))
            {
                return global ??= new JdkLogger("global");
            }
        }
    }

    internal void SetParent(JdkLogger parent) => _parent = parent;

    public JdkLogger? Parent => _parent;

    public static bool SameLock => ReferenceEquals(ClassLock, typeof(JdkLogger));
}

public class LogManager
{
    public static LogManager Instance { get; } = new();

    private readonly Dictionary<string, JdkLogger> _loggers = [];

    internal JdkLogger Demand(string name)
    {
        lock (this)
        {
            if (!_loggers.TryGetValue(name, out var logger))
            {
                logger = new JdkLogger(name);
                AddLocked(logger);
            }

            return logger;
        }
    }

    public bool AddLogger(JdkLogger logger)
    {
        lock (this)
        {
            return AddLocked(logger);
        }
    }

    private bool AddLocked(JdkLogger logger)
    {
        if (!_loggers.TryAdd(logger.Name, logger))
        {
            return false;
        }

        logger.SetParent(FindParent());
        return true;
    }

    private static JdkLogger FindParent() => JdkLogger.Global;
}
