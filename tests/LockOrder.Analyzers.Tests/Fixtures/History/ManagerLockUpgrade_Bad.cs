//- include Attributes.cs
// Clang's TestNegativeRequirement and RacerD's annotations in one class hierarchy: an override is asked for what its base promises.
public abstract class Stage
{
    protected readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    protected int Done;

    [RequiresLock(nameof(Gate))]
    protected abstract void Step();

    [ExcludesLock(nameof(Gate))]
    public void Run(int n)
    {
        for (var i = 0; i < n; i++)
        {
            lock (Gate)
            {
                Step();
            }
        }
    }

    public int Progress
    {
        get
        {
            lock (Gate)
            {
                return Done;
            }
        }
    }
}

public sealed class CompileStage : Stage
{
    private readonly List<string> _log = [];

    protected override void Step()
    {
        Done++;
        _log.Add("step");
    }

    public void StepOnce()
    {
        {|LOCK2003:Step()|};
    }

    public void Rerun()
    {
        lock (Gate)
        {
            Done = 0;
            {|LOCK2004:Run(3)|};
        }
    }

    public string Log()
    {
        lock (Gate)
        {
            return string.Join('\n', _log);
        }
    }
}
