//- include Attributes.cs
using System.Diagnostics;

public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    public void Step(bool locked)
    {
        if (Monitor.IsEntered(_gate))
        {
            _balance++;
        }
    }

    public void Contract()
    {
        Debug.Assert(Monitor.IsEntered(_gate));
        _balance++;
    }
}
