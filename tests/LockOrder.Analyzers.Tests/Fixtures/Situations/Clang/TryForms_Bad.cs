//- include Attributes.cs
public class TryForms
{
    private readonly Lock _mu = new();
    private bool _cond;

    [GuardedBy(nameof(_mu))]
    private int _a;

    public void Plain()
    {
        if (_mu.TryEnter())
        {
            _a = 1;
            _mu.Exit();
        }
    }

    public void NegatedReturn()
    {
        if (!_mu.TryEnter())
        {
            return;
        }

        _a = 2;
        _mu.Exit();
    }

    public void InLocal()
    {
        var b = _mu.TryEnter();
        if (b)
        {
            _a = 3;
            _mu.Exit();
        }
    }

    public void Loop()
    {
        while (_mu.TryEnter())
        {
            _a = _a + 1;
            _mu.Exit();
        }
    }

    public void Flipped()
    {
        var b = _mu.TryEnter();
        b = !b;
        if (b)
        {
            return;
        }

        _a = 6;
        _mu.Exit();
    }

    public void TwiceFlipped()
    {
        var b1 = _mu.TryEnter();
        var b2 = !b1;
        var b3 = !b2;
        if (b3)
        {
            _a = 7;
            _mu.Exit();
        }
    }

    public void JoinPoint()
    {
        var b = _mu.TryEnter();
        var b2 = b;
        if (_cond)
        {
            b = true;
        }

        if (b)
        {
            {|LOCK2001:_a|} = 8;
        }

        if (b2)
        {
            _a = 8;
            _mu.Exit();
        }
    }

    public void OverLoop()
    {
        var b = _mu.TryEnter();
        for (var i = 0; i < 10; ++i)
        {
        }

        if (b)
        {
            _a = 9;
            _mu.Exit();
        }
    }

    public void Merge()
    {
        if (_cond)
        {
            if (!_mu.TryEnter())
            {
                return;
            }
        }
        else
        {
            _mu.Enter();
        }

        _a = 10;
        _mu.Exit();
    }

    public void Conditional()
    {
        if (_mu.TryEnter() ? true : false)
        {
            _mu.Exit();
        }
    }

    public void ConditionalNegated()
    {
        if (_mu.TryEnter() ? false : true)
        {
            return;
        }

        _mu.Exit();
    }

    public void ConditionalWrong()
    {
        if (_mu.TryEnter() ? false : true)
        {
            {|LOCK3002:_mu.Exit()|};
        }
    }

    public void CompareFalse()
    {
        if (_mu.TryEnter() == false)
        {
            {|LOCK2001:_a|} = 0;
            return;
        }

        _a = 0;
        _mu.Exit();
    }

    public void CompareTrue()
    {
        if (true == _mu.TryEnter())
        {
            _a = 0;
            _mu.Exit();
        }
        else
        {
            {|LOCK2001:_a|} = 0;
        }
    }

    public void IsPattern()
    {
        if (_mu.TryEnter() is not true)
        {
            return;
        }

        _a = 0;
        _mu.Exit();
    }

    public void SwitchOnIt()
    {
        switch (_mu.TryEnter())
        {
            case true:
                _a = 0;
                _mu.Exit();
                break;
            case false:
                {|LOCK2001:_a|} = 0;
                break;
        }
    }

    public int SwitchExpression() => _mu.TryEnter() switch
    {
        true => Leave(),
        false => 0,
    };

    private int Leave()
    {
        var a = _a;
        _mu.Exit();
        return a;
    }
}
