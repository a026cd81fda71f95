//- ignore LOCK3003
// Sonar S2222 with switch, goto and a nested finally: one case leaves with the lock.
public enum Step
{
    Skip,
    Once,
    Twice,
    Fail,
}

public sealed class StepRunner
{
    private readonly object _obj = new();
    private readonly object _other = new();
    private int _steps;

    public int Run(Step step, bool condition)
    {
        Monitor.Enter(_obj);
        switch (step)
        {
            case Step.Skip:
                Monitor.Exit(_obj);
                return 0;

            case Step.Once:
                _steps++;
                break;

            case Step.Twice:
                _steps++;
                if (condition)
                {
                    goto case Step.Once;
                }

                break;

            default:
                Monitor.Exit(_obj);
                return -1;
        }

        Monitor.Exit(_obj);
        return _steps;
    }

    public int Nested(bool condition)
    {
        Monitor.Enter(_obj);
        try
        {
            Monitor.Enter(_other);
            try
            {
                return condition ? Both() : 0;
            }
            finally
            {
                Monitor.Exit(_other);
            }
        }
        finally
        {
            Monitor.Exit(_obj);
        }
    }

    private int Both() => _steps * 2;
}
