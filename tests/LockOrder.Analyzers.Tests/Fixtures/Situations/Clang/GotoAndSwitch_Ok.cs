//- include Attributes.cs
//- ignore LOCK3003
public class Foo
{
    private readonly Lock _mu = new();

    [GuardedBy(nameof(_mu))]
    private int _a;

    public int Goto(int n)
    {
        _mu.Enter();
        if (n == 0)
        {
            goto done;
        }

        _a += n;
        if (n > 4)
        {
            goto done;
        }

        _a *= 2;
    done:
        var result = _a;
        _mu.Exit();
        return result;
    }

    public void Retry()
    {
    again:
        _mu.Enter();
        if (_a == 0)
        {
            _mu.Exit();
            goto again;
        }

        _a--;
        _mu.Exit();
    }

    public int Switch(int n)
    {
        _mu.Enter();
        switch (n)
        {
            case 0:
                _mu.Exit();
                return 0;
            case 1:
            case 2:
                _a = n;
                break;
            case 3:
                goto case 0;
            default:
                _a++;
                break;
        }

        _mu.Exit();
        return 1;
    }
}
