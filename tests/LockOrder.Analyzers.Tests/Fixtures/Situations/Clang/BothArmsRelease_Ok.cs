//- ignore LOCK3003
//- ignore LOCK4003
public class Box
{
    private readonly Lock _gate = new();

    public void BothRelease(Func<bool> test)
    {
        _gate.Enter();
        if (test())
        {
            _gate.Exit();
        }
        else
        {
            _gate.Exit();
        }
    }

    public void BothAcquire(bool test)
    {
        if (test)
        {
            _gate.Enter();
        }
        else
        {
            _gate.Enter();
        }

        _gate.Exit();
    }

    public void AcquireAfterEmptyArms(bool test, bool other)
    {
        if (test)
        {
            _gate.Enter();
        }
        else
        {
            if (other)
            {
                Console.WriteLine();
            }
            else
            {
                Console.Write(1);
            }

            _gate.Enter();
        }

        _gate.Exit();
    }
}
