/* LockOrdering.md
```lock-order
Participant.Gate
  ->Participant.Gate [ascending Order]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Participant.Gate` | `Participant._gate` | `Participant._value`, `Participant._staged` |
*/
//- ignore LOCK3003
public sealed class Participant(int order)
{
    private readonly object _gate = new();
    private int _value;
    private int? _staged;

    public int Order => order;

    public void Prepare(int value)
    {
        Monitor.Enter(_gate);
        _staged = value;
    }

    public void Commit()
    {
        _value = _staged ?? _value;
        _staged = null;
        Monitor.Exit(_gate);
    }

    public void Rollback()
    {
        _staged = null;
        Monitor.Exit(_gate);
    }

    public int Value
    {
        get
        {
            lock (_gate) return _value;
        }
    }
}

public static class Coordinator
{
    public static bool Run(Participant[] participants, int[] values)
    {
        var order = participants.Zip(values).OrderBy(p => p.First.Order).ToArray();
        var prepared = 0;
        try
        {
            foreach (var (participant, value) in order)
            {
                participant.Prepare(value);
                prepared++;
                if (value < 0) throw new ArgumentException("negative");
            }
        }
        catch (ArgumentException)
        {
            for (var i = 0; i < prepared; i++) order[i].First.Rollback();
            return false;
        }

        foreach (var (participant, _) in order) participant.Commit();
        return true;
    }

    public static void One(Participant participant, int value)
    {
        participant.Prepare(value);
        if (value < 0)
        {
            participant.Rollback();
            return;
        }

        participant.Commit();
    }
}
