namespace CleanCode.Resilience;

public sealed partial class CircuitBreaker
{
    private partial bool Admit()
    {
        bool probing = false;
        lock (_state)
        {
            switch (_current)
            {
                case CircuitState.Closed:
                    return true;
                case CircuitState.Open when clock.GetUtcNow() >= _openUntil:
                    _current = CircuitState.HalfOpen;
                    probing = true;
                    break;
            }
        }

        if (probing)
        {
            StateChanged?.Invoke(this, CircuitState.HalfOpen);
        }

        return probing;
    }
}
